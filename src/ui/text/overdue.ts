/** Whether the day by which something was to be looked at again is past. */
export const isOverdue = ({ reviewBy }: { readonly reviewBy?: string }): boolean =>
  reviewBy !== undefined && reviewBy < new Date().toISOString().slice(0, 10);
