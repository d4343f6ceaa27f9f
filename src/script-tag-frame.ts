/** The script of `frame.html`: all of `rahnuma.js`, and the guide that the frame's address names. */
import './script-tag.js';
import './embed/frame/frame.js';
