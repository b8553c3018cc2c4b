/**
 * The law of leave (HR Regulation arts 10–12 and 125–160), pure: facts in, findings out. Lengths are counted as article 1 says: a month has
 * thirty days, a year twelve Hijri months. What our source names without an article is cited with the section as a whole.
 */
package masar.leave.law;
