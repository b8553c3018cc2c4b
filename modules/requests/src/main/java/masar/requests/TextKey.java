package masar.requests;

/**
 * A word of the house inside a sentence, said in the language of whoever reads: {@code new TextKey("requests.data-correction.title")}.
 *
 * @param key text key
 */
public record TextKey(String key) {
}
