package masar.pay.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.MenuEntry;
import masar.ui.ServiceCard;

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

    /** The own pay, among the services. */
    @Produces
    public ServiceCard service() {
        String k = "pay.card.";
        return new ServiceCard("my-pay", 40, Audience.MY, "menu.pay", k + "summary", List.of(k + "step1", k + "step2"), List.of(k + "condition1"),
                List.of(), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2", k + "question3"), "/my/pay");
    }

    /** The ladder, for everybody. */
    @Produces
    public MenuEntry ladder() {
        return new Line(Audience.PUBLIC, 20, "menu.ladder", "/ladder", "ladder");
    }
}
