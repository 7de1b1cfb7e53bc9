// English templates of names that stand twice, and words of parties. Each language has the same places.

/** Sentences. */
export type Names =
  | 'This is the name of {place} ({id}), too, and both are counted.'
  | 'This is the web address of {place} ({id}), too, and both are counted.'
  | 'Remove one. If they are two, say in the names which is which, such as “Amnesty International France”.'
  | 'Remove one. If they are two, give each its own address, or leave it out.'
  | 'The status met rests on the addressee’s own word alone ({names}).'
  | 'Add a source of somebody who looked, such as a report of yours, or write partial or promised.'
  | 'A party to the letter does not find: it says, reports or alleges.'
  | 'Name the court, regulator or inquiry that found it, or write another basis.'
  | 'Remove the source: {name} speaks, and {name2} only publishes its words.';
