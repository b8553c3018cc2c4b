package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masar.kernel.OpenToAll;
import masar.ui.UnreadNotices;

/** Feeds the bell in the frame. */
@ApplicationScoped
@OpenToAll("counts the caller's own notices")
class Bell implements UnreadNotices {
    @Inject Notices notices;

    @Override
    public int unread() {
        return notices.unread();
    }
}
