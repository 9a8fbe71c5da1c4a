// The script of the directory: what every page does, and the finder once the page is
// there. It is one file, because one more would be one more to wait for.
import "./js/scheme.js";
import "./js/slash.js";
import { find } from "./members/page.js";

addEventListener("DOMContentLoaded", find);
