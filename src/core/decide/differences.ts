/** One way in which our evaluator is stricter than json-rules-engine 7.3.1. */
export interface StrictDifference {
  readonly id: string;
  readonly ours: string;
  readonly theirs: string;
  readonly why: string;
}

/** Every difference from json-rules-engine 7.3.1, each held by a test of the same id. */
export const strictDifferences: readonly StrictDifference[] = [
  {
    id: 'missing-fact',
    ours: 'A comparison with a missing fact is unknown; unknown passes through all, any and not; the policy says what follows.',
    theirs:
      'The whole run is rejected, or, with allowUndefinedFacts, undefined is compared and notEqual holds.',
    why: 'A missing fact must never let anything pass, nor hide the reasons that are known.',
  },
  {
    id: 'undefined-fact',
    ours: 'A fact whose value is undefined is missing.',
    theirs: 'undefined is compared like any value.',
    why: 'JSON has no undefined; an empty place in a host object is a missing fact.',
  },
  {
    id: 'inherited-fact',
    ours: 'Only own properties of the facts object are facts.',
    theirs: 'Enumerable properties of its prototype are facts too.',
    why: 'A polluted prototype must not decide.',
  },
  {
    id: 'list-operator-needs-list',
    ours: 'in and notIn are unknown where the right side is neither a list nor a text.',
    theirs: 'The run is rejected with a TypeError.',
    why: 'A guard never throws.',
  },
  {
    id: 'unconvertible-fact',
    ours: 'An ordering, or in with a text, is unknown where an object cannot be turned into text.',
    theirs: 'The run is rejected with a TypeError or RangeError.',
    why: 'A guard never throws.',
  },
  {
    id: 'rejected-run',
    ours: 'Each evaluation stands by itself.',
    theirs:
      'A rejected run goes on behind its caller; a run that follows at once on the same engine may end early and miss rules.',
    why: 'The same facts give the same answer.',
  },
  {
    id: 'unknown-operator',
    ours: 'Refused when the rules are read: RULE_OPERATOR_UNKNOWN.',
    theirs: 'The run is rejected when the rule is reached.',
    why: 'A rule file is judged before it decides anything.',
  },
  {
    id: 'operator-decorator',
    ours: 'someFact:equal and the like are unknown operators.',
    theirs: 'They compare list items.',
    why: 'One listed set of operators, all of them covered by the differential test.',
  },
  {
    id: 'path',
    ours: 'Refused: RULE_KEY_UNKNOWN.',
    theirs: 'Read by jsonpath-plus, whose expressions can run code.',
    why: 'Rules are data from outside.',
  },
  {
    id: 'params',
    ours: 'Refused on conditions: RULE_KEY_UNKNOWN.',
    theirs: 'Handed to functions that compute facts.',
    why: 'Facts are values here.',
  },
  {
    id: 'condition-reference',
    ours: 'Refused: RULE_CONDITIONS_MISSING.',
    theirs: '{"condition": name} stands for a condition registered on the engine.',
    why: 'A rule set is whole in itself.',
  },
  {
    id: 'condition-priority',
    ours: 'priority and name on a condition are refused: RULE_KEY_UNKNOWN.',
    theirs: 'They order the evaluation, which can hide a missing fact.',
    why: 'The order of evaluation has no meaning here.',
  },
  {
    id: 'callback',
    ours: 'onSuccess and onFailure are refused: RULE_KEY_UNKNOWN.',
    theirs: 'Registered as listeners.',
    why: 'Rules survive JSON.',
  },
  {
    id: 'empty-list',
    ours: 'all: [] and any: [] are refused: RULE_CONDITIONS_EMPTY.',
    theirs: 'Both hold.',
    why: 'An empty any that holds is a surprise, and a deny rule emptied by mistake would always deny.',
  },
  {
    id: 'two-groups',
    ours: 'all, any and not in one node are refused: RULE_CONDITIONS_DOUBLE.',
    theirs: 'any is taken before all, all before not; the rest is ignored.',
    why: 'Nothing in a rule may be ignored in silence.',
  },
  {
    id: 'unknown-key',
    ours: 'Refused: RULE_KEY_UNKNOWN.',
    theirs: 'Ignored.',
    why: 'A misspelt key is a mistake.',
  },
  {
    id: 'structured-value',
    ours: 'A value that is an object other than {"fact": name}, or a list where no list is meant, is refused: RULE_VALUE_INVALID or RULE_KEY_UNKNOWN.',
    theirs: 'Compared by identity, so that equal never holds and notEqual always does.',
    why: 'Such a rule cannot mean what it says.',
  },
  {
    id: 'limits',
    ours: 'At most 200 rules, 8 levels, 100 conditions in a list: RULE_TOO_MANY, RULE_TOO_DEEP, RULE_CONDITIONS_TOO_MANY.',
    theirs: 'No limit; very deep conditions overflow the stack.',
    why: 'Rules are data from outside.',
  },
  {
    id: 'rule-name',
    ours: 'Every rule has a unique name: RULE_KEY_MISSING, RULE_NAME_TWICE.',
    theirs: 'Names are optional and may repeat.',
    why: 'A reason names its rule.',
  },
  {
    id: 'rule-priority',
    ours: 'An integer from 1 to 1000: RULE_PRIORITY_INVALID. It orders the reasons only.',
    theirs: 'parseInt of anything above zero; zero counts as 1.',
    why: 'One reading of a number.',
  },
  {
    id: 'reason-order',
    ours: 'Reasons are ordered by priority, strength of verdict, place in the list.',
    theirs: 'Within a priority, events come in the order in which promises settle, which depends on nesting.',
    why: 'The same facts give the same bytes.',
  },
];
