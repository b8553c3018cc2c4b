package masar.ui;

/** How many notices wait for the person who is here; answered by the module that keeps them. */
public interface UnreadNotices {
    /** Notices not read yet. */
    int unread();
}
