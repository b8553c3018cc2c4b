package masar.requests.view;

import jakarta.enterprise.context.ApplicationScoped;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** «طلباتي» in the menu. */
@ApplicationScoped
@OpenToAll("a line of the menu")
public class MyRequestsEntry implements MenuEntry {
    @Override
    public Audience audience() {
        return Audience.MY;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String key() {
        return "requests.title";
    }

    @Override
    public String address() {
        return "/my/requests";
    }

    @Override
    public boolean above(String path) {
        return MenuEntry.super.above(path) || path.equals("/my/request");
    }
}
