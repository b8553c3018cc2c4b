package masar.requests;

/**
 * Somebody whom a notice names: said in the language of whoever reads it, where the record has their name in it.
 *
 * @param nationalId who
 * @param nameAr     their name in Arabic, as of the day of the notice
 */
public record NamedPerson(String nationalId, String nameAr) {
}
