package masar.requests;

/**
 * A view of the inbox that an officer keeps under a name.
 *
 * @param id      its id
 * @param name    as its owner calls it
 * @param address what the address of the inbox says after the question mark
 */
public record SavedView(long id, String name, String address) {
}
