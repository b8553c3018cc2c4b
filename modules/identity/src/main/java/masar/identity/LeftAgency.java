package masar.identity;

/**
 * Announced when somebody was transferred to another agency or left the service, in the transaction in which the records come to say so.
 *
 * @param nationalId who
 */
public record LeftAgency(String nationalId) {
}
