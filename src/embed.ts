/** The script-tag entry: one module that registers the elements and loads guides beside itself. */
import './define.js';
