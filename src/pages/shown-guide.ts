import { guides } from 'virtual:rahnuma/guides';

/** Gives the page the guide that its address names, as in `?guide=home-internet`, before the elements are there. */

const element = document.querySelector('rahnuma-guide');
const written = element?.getAttribute('guide') ?? '';
const wanted = new URLSearchParams(location.search).get('guide');

/** The id of the guide that the page shows: unless the address names another, the one that it is written for. */
export const shownGuide = wanted !== null && guides.has(wanted) ? wanted : written;

element?.setAttribute('guide', shownGuide);
// What stands around the guide, and in its place where it cannot be had, is chosen by this.
document.documentElement.dataset.guide = shownGuide;
document.querySelector(`nav [data-guide=${shownGuide}]`)?.setAttribute('aria-current', 'page');
