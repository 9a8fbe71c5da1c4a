// What every page does where it may. It runs before the page is shown, so only what must
// not be seen to change is done at once; the rest waits until the page is there.
import "./js/scheme.js";
import "./js/slash.js";
import "./js/search.js";
import "./js/people.js";
import "./js/moment.js";
