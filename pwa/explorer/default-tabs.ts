/** What a new visitor finds in the tabs: public data, so that each runs without a token. */
export const DEFAULT_TABS: { query: string; variables?: string }[] = [
  {
    query: `# Welcome. This is the API that our own pages use.
#
# Ctrl-Enter runs the operation the cursor is in, Ctrl-Space completes a word,
# and the book on the left lists every type and field.
# "extensions" of each answer say what it cost.
#
# Search the knowledge base, as a reader would ask.
query Search {
  searchKnowledge(query: "carta d'identità scaduta", locale: "it", first: 3) {
    edges {
      # The passage that matches, with the matching words between ⟦ and ⟧.
      snippet
      node {
        slug
        title
        summary
      }
    }
  }
}
`,
  },
  {
    query: `# What people can ask for, and the form of one request.
query RequestTypes {
  requestTypes(locale: "en", frequent: true) {
    code
    title
    promise {
      amount
      unit
    }
  }
  requestType(code: "street-light", locale: "en") {
    describe
    place
    photos
    fields {
      code
      label
      type
      required
    }
  }
}
`,
  },
  {
    query: `# The cases of the person whose token you have put above, twenty a page.
# Without a token this is the list of nobody: it is empty.
query MyCases($after: String) {
  viewer {
    cases(first: 20, after: $after) {
      nodes {
        code
        state
        openedAt
        requestType {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
  },
  {
    query: `# A live update: the case as it is now, then again at each change.
# It comes over server-sent events. File a case without signing in to get a code and its secret.
subscription Follow($code: String!, $secret: String) {
  caseChanged(code: $code, secret: $secret) {
    state
    version
  }
}
`,
    variables: `{ "code": "", "secret": "" }`,
  },
];
