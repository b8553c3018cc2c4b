package masar.ui;

/** One line of the menu, announced by the module that owns the page: a CDI bean of this type, found by the frame. */
public interface MenuEntry {
    /** Icon of the entry, for the public home page: a name in masar/icons.svg. */
    default String icon() {
        return "paper";
    }

    /** Whose menu it stands in. */
    Audience audience();

    /** Place in the menu, ascending; leave gaps of ten. */
    int order();

    /** Text key of the label. */
    String key();

    /** Address of the page from the root, such as {@code /my/requests}. */
    String address();

    /** Whether the person who is here now may use it. Must be cheap: the entry is made once, and this is asked on every page. */
    default boolean shown() {
        return true;
    }

    /** How many things wait there, shown as a small number; zero shows nothing. Must be cheap. */
    default int waiting() {
        return 0;
    }

    /** Whether this page lies below the entry: by its address, or because the entry says so. */
    default boolean above(String path) {
        return path.equals(address()) || path.startsWith(address() + "/");
    }
}
