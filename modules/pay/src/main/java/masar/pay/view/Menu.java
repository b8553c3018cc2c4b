package masar.pay.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** The lines of pay in the menus. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {

    /** One line. */
    record Line(Audience audience, int order, String key, String address, String icon) implements MenuEntry {
    }

    /** The own pay. */
    @Produces
    public MenuEntry pay() {
        return new Line(Audience.MY, 22, "menu.pay", "/my/pay", "ladder");
    }

    /** The ladder, for everybody. */
    @Produces
    public MenuEntry ladder() {
        return new Line(Audience.PUBLIC, 20, "menu.ladder", "/ladder", "ladder");
    }
}
