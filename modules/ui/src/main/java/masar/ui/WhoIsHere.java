package masar.ui;

import java.util.List;

/** What the frame of every page needs to know about the person; identity answers, the frame renders without. */
public interface WhoIsHere {
    /** Whether someone has signed in. */
    boolean signedIn();

    /** Whether someone proved who they are and may not come in: they can only leave, or come back as somebody else. */
    default boolean keptOut() {
        return false;
    }

    /** First and last name as shown in the frame, in the language of the page. */
    String shortName();

    /** The audiences whose desks this person has, in order; more than one shows a switch between desks. */
    List<Audience> desks();

    /** Name of the agency (or ministry) whose desk the person sits at, empty for their own affairs. */
    String deskName();

    /** Notices not read yet. */
    int unread();

    /** Address where one signs in. */
    String signInAddress();

    /** Address that signs out, by POST. */
    String signOutAddress();

    /** Address of the notices. */
    String noticesAddress();

    /** Address of the person's own account, empty when there is none. */
    String accountAddress();
}
