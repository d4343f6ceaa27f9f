/** The script of a site's front pages: a search over its guides, and a mark on the links in the visitor's language. */
import { importAnew } from '../../compiled/load/import-anew.js';
import { markOwnLanguage } from './mark-own-language.js';
import { SiteSearch } from './site-search.js';

markOwnLanguage(document, navigator.languages);
SiteSearch.load = () => importAnew(() => import('../../ui/search/search-index.js'));
customElements.define('site-search', SiteSearch);
