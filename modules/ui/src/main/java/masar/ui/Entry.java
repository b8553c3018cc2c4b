package masar.ui;

/**
 * One fact among many of a kind, for {@code m:entries}.
 *
 * @param label label
 * @param value value in words
 * @param lang  language of the value
 * @param owner who owns it, empty for nobody
 * @param icon  icon of the owner
 * @param act   what may be done about it, empty for nothing
 * @param to    where that is done, from the root; empty for nothing
 */
public record Entry(String label, String value, String lang, String owner, String icon, String act, String to) {
}
