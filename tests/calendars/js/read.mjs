// Reads a feed on standard input with the library that the argument names, and prints its events as JSON; of several
// feeds after one another it reads each by itself.
//
// Nothing here interprets iCalendar: every text and every instant is what the library made of the feed.

import process from "node:process";
import { buffer } from "node:stream/consumers";

const libraries = { "ical.js": readWithIcalJs, "node-ical": readWithNodeIcal };

async function readWithIcalJs(feed) {
  const { default: ICAL } = await import("ical.js");
  const calendar = new ICAL.Component(ICAL.parse(feed));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      status: component.getFirstPropertyValue("status"),
      sequence: event.sequence,
      start: instantOfIcalJs(event.startDate, ICAL),
      end: instantOfIcalJs(event.endDate, ICAL),
      location: event.location,
    };
  });
}

function instantOfIcalJs(time, ICAL) {
  // A zone that ical.js could not find is silently the reader's own: that is no instant.
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone) {
    throw new Error(`${time.toICALString()} is no instant: a date, a floating time or an unknown TZID`);
  }
  return time.toJSDate().toISOString();
}

async function readWithNodeIcal(feed) {
  const { default: nodeIcal } = await import("node-ical");
  return Object.values(nodeIcal.sync.parseICS(feed))
    .filter((component) => component.type === "VEVENT")
    .map((event) => ({
      uid: textOfNodeIcal(event.uid),
      summary: textOfNodeIcal(event.summary),
      status: textOfNodeIcal(event.status),
      sequence: event.sequence,
      start: instantOfNodeIcal(event.start),
      end: instantOfNodeIcal(event.end),
      location: textOfNodeIcal(event.location),
    }));
}

function textOfNodeIcal(value) {
  // node-ical gives a property with parameters (LANGUAGE=ar) as an object of the parameters and the value.
  return typeof value === "object" ? value.val : value;
}

function instantOfNodeIcal(date) {
  if (date.dateOnly) {
    throw new Error(`${date.toDateString()} is no instant: a date`);
  }
  return date.toISOString();
}

const library = libraries[process.argv[2]];
if (library === undefined) {
  throw new Error(`usage: read.mjs ${Object.keys(libraries).join("|")} < feed`);
}
// Not readFileSync(0): of a pipe that is not filled yet it may throw EAGAIN.
// Fatal: bytes that are no UTF-8 (a letter cut in two by folding, say) are a fault of the feed.
const feed = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await buffer(process.stdin));
const events = [];
for (const one of feed.split(/(?<=^END:VCALENDAR\r\n)/m)) {
  events.push(...(await library(one)));
}
process.stdout.write(JSON.stringify(events));
