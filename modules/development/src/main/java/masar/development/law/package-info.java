/**
 * The law of training, scholarships and study missions (HR Regulation arts 161–174, 177–200, 254–260), pure: facts in, findings out. Years are
 * Hijri years. What our source names without an article of its own is cited with its section as a whole.
 */
package masar.development.law;
