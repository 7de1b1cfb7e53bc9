// Importing the file registers every element. It exports nothing; their types are in @countersign/elements.
export {};
