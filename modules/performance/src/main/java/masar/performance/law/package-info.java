/**
 * The law of performance management, pure: facts in, findings out. Of the framework (إطار إدارة الأداء) our source has an unofficial
 * restatement alone; what rests on it is cited as the framework without an article. What is an estimate comes in as a fact.
 */
package masar.performance.law;
