package masar.requests.view;

import jakarta.enterprise.context.ApplicationScoped;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** The inbox in the menu. */
@ApplicationScoped
@OpenToAll("a line of the menu")
public class InboxEntry implements MenuEntry {
    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "inbox.title";
    }

    @Override
    public String address() {
        return "/agency/inbox";
    }

    @Override
    public boolean above(String path) {
        return MenuEntry.super.above(path) || path.matches("/agency/(request|assign|views)");
    }
}
