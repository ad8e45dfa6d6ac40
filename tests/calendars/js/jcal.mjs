// Reads a feed on standard input with ical.js, and prints it as jCal.

import process from "node:process";
import { buffer } from "node:stream/consumers";
import ICAL from "ical.js";

process.stdout.write(JSON.stringify(ICAL.parse((await buffer(process.stdin)).toString("utf-8"))));
