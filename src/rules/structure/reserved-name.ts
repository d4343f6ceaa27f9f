/** Whether every object has something of this name, so that looking it up always finds something. */
export const isReservedName = (name: string): boolean =>
  name === 'prototype' || name in Object.prototype;
