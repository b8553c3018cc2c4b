package masar.retirement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** The line of the public menu. */
@ApplicationScoped
@OpenToAll("says where the page is; anybody may open it")
public class Menu {
    private record Line(Audience audience, int order, String key, String address, String icon) implements MenuEntry {
    }

    /** «حاسبة التقاعد». */
    @Produces
    public MenuEntry retirement() {
        return new Line(Audience.PUBLIC, 25, "menu.retirement", "/retirement", "calendar");
    }
}
