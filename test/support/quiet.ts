// Imported before Lit, whose development build otherwise tells everybody that it is one.
(globalThis as {litIssuedWarnings?: Set<string>}).litIssuedWarnings = new Set(['dev-mode']);
