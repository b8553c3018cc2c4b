package masar.ui;

import java.util.List;

/** The answer when no module knows who is here. */
enum Nobody implements WhoIsHere {
    HERE;

    @Override public boolean signedIn() {
        return false;
    }

    @Override public String shortName() {
        return "";
    }

    @Override public List<Audience> desks() {
        return List.of();
    }

    @Override public String deskName() {
        return "";
    }

    @Override public int unread() {
        return 0;
    }

    @Override public String signInAddress() {
        return "";
    }

    @Override public String signOutAddress() {
        return "";
    }

    @Override public String noticesAddress() {
        return "";
    }

    @Override public String accountAddress() {
        return "";
    }
}
