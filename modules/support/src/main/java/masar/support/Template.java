package masar.support;

/**
 * Words that an officer begins an answer with.
 *
 * @param id      in addresses
 * @param name    what the office calls it
 * @param wordsAr in Arabic
 * @param wordsEn in English
 * @param retired whether it is offered no more
 * @param version for who changes it at the same time
 */
public record Template(long id, String name, String wordsAr, String wordsEn, boolean retired, long version) {
    /** In this language. */
    public String words(String language) {
        return "en".equals(language) ? wordsEn : wordsAr;
    }
}
