package masar.requests;

/**
 * An officer to whom a request may be given.
 *
 * @param nationalId ten digits
 * @param name       in Arabic
 */
public record Colleague(String nationalId, String name) {
}
