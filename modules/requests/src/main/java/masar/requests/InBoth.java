package masar.requests;

/**
 * What a notice names that has a name in each language, such as a programme of training.
 *
 * @param ar in Arabic
 * @param en in English; empty where there is none
 */
public record InBoth(String ar, String en) {
}
