import { stringify } from 'yaml';
import { dayAfter, type Day } from '../../model/day.js';
import type { GuideFiles } from '../read/guide-files.js';
import { withSchemas } from './with-schemas.js';

/** What a new guide is about. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  /** The first problem, in the visitor’s words. */
  readonly problem: string;
  /** The first is the one that the guide is written in. */
  readonly locales: readonly string[];
  /** The day on which its example of a source is said to have been read. */
  readonly today: Day;
  /** Where the JSON Schemas are, seen from the guide's folder. */
  readonly schemas: string;
}

/** How long an example of a source holds before somebody has to look at it again. */
const REVIEW_DAYS = 180;

/** The files of a small guide that passes the check, with comments that teach the format. */
export function starterGuide(starter: Starter): GuideFiles {
  const { locales, schemas } = starter;
  const [sourceLocale = 'en'] = locales;
  const files = new Map([
    ['guide.yaml', guide(starter)],
    ['contacts.yaml', contacts(starter)],
    ['sources.yaml', sources(starter)],
    ['scenarios.yaml', SCENARIOS],
    [`text/${sourceLocale}.yaml`, text(starter)],
  ]);
  return withSchemas(files, schemas);
}

/** Words as a YAML value, in quotes where they need some. */
const words = (said: string): string => stringify(said, { lineWidth: 0 }).trimEnd();

const guide = ({ id, locales }: Starter): string => `
# The structure of the guide: what is asked, and where each answer leads. All words stand in text/<locale>.yaml.
id: ${id} # never change it, once somebody uses the guide
source-locale: ${locales[0] ?? 'en'} # the language that you write in
locales: [${locales.join(', ')}]
link-hosts: [example.org] # where texts and contacts may link to

# What may be known of the visitor’s situation. Answers can tell a fact, and so can the page around the guide.
facts:
  place:
    values: [home, work, unknown]

problems:
  first-problem:
    start: how-many # the first node of this problem
    nodes:
      # A question has two or more answers, and each leads on.
      how-many:
        kind: question
        answers:
          one: { to: restart }
          all: { to: where }

      # This question tells the fact “place”. It is passed over where the fact is known already.
      where:
        kind: question
        asks: place
        answers:
          home: { to: restart }
          work: { to: ask-a-person }
          not-sure: { to: restart, value: unknown }

      # A remedy is something to try. It worked, or it failed; then the next cause is looked at.
      restart:
        kind: remedy
        tries: 2 # it may be tried twice; 1 unless said
        wait: PT2M # a wait of two minutes: see ISO 8601 durations
        worked: it-works
        failed: ask-a-person
        sources: [example-source] # what supports that this helps

      # The two kinds of end: the problem is solved, or a person has to help.
      it-works: { kind: resolution }
      ask-a-person: { kind: escalation, sources: [example-source] }
`;

const contacts = ({ today }: Starter): string => `
# Whom a visitor can reach. A text shows a contact with “- contact: help-desk”.
help-desk:
  channels:
    - { kind: web, url: https://example.org/help }
    - { kind: email, address: help@example.org }
  source: [example-source] # where the address is from
  checked: '${today}' # the day on which you looked
  review-by: '${dayAfter(today, REVIEW_DAYS)}' # “rahnuma due” lists it from then on
`;

const sources = ({ today }: Starter): string => `
# Where what the guide says comes from. Visitors can see it.
example-source:
  title: 'Replace this: the page or book that says so'
  url: https://example.org/help
  checked: '${today}'
  review-by: '${dayAfter(today, REVIEW_DAYS)}'
`;

const SCENARIOS = `
# Journeys that must hold: the check walks each of them. Write one for every way that matters to you.
- name: Somebody whose one device works again after a restart
  problem: first-problem
  answers:
    - how-many: one
    - restart: worked
  reaches: it-works
- name: Somebody at work where nothing works
  problem: first-problem
  answers:
    - how-many: all
    - where: work
  reaches: ask-a-person
- name: Somebody whose page knows that they are at home
  problem: first-problem
  facts: { place: home }
  answers:
    - how-many: all
    - restart: failed
    - restart: failed
  reaches: ask-a-person
`;

const text = ({ title, problem }: Starter): string => `
# All words of the guide in one language. They may hold *emphasis*, **strong words**, \`code\` and {place} for a fact.
title: ${words(title)}
description: 'Replace this: what the guide is for, in a sentence.'

facts:
  place:
    label: Place
    unset: not said # what a placeholder shows while nothing is known
    values: { home: at home, work: at work, unknown: not known }

contacts:
  help-desk: The help desk

problems:
  first-problem:
    title: ${words(problem)}
    hint: One line under the title, on the start view
    phrases: # how visitors say it in their own words: the search finds it by them
      - nothing works
      - broken since today
    nodes:
      how-many:
        title: Does nothing work, or only one thing?
        body: A body is a sentence like this one, or a list of blocks as below.
        answers:
          # The label is what is clicked; the summary is what the hand-over tells a person, where the label alone would not do.
          one: { label: Only one, summary: Only one device is affected }
          all: { label: Nothing works, summary: All devices are affected }
      where:
        title: Where are you?
        answers:
          home: { label: At home }
          work: { label: At work }
          not-sure: { label: Somewhere else }
      restart:
        title: Switch it off and on again
        body:
          - steps:
              - Switch it off.
              - Wait two minutes.
              - Switch it on again.
          - note: What was not saved may be lost.
        summary: Switched it off and on again
      it-works:
        title: It works again
        body: Replace this with what to do so that it does not happen again.
        summary: It works again
      ask-a-person:
        title: Ask somebody who can help
        body:
          - Show them what you found out; the button below has it.
          - contact: help-desk
        summary: Will ask the help desk
`;
