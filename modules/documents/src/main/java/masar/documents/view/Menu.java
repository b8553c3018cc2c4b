package masar.documents.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** The line of the public menu. */
@ApplicationScoped
@OpenToAll("says where the page is; anybody may open it")
public class Menu {
    /** Whether a paper is genuine. */
    @Produces
    public MenuEntry verify() {
        return new MenuEntry() {
            @Override
            public String icon() {
                return "check";
            }

            @Override
            public Audience audience() {
                return Audience.PUBLIC;
            }

            @Override
            public int order() {
                return 30;
            }

            @Override
            public String key() {
                return "menu.verify";
            }

            @Override
            public String address() {
                return "/verify";
            }
        };
    }
}
