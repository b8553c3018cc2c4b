package masar.promotions.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.records.PersonDoor;
import masar.ui.Audience;
import masar.ui.MenuEntry;
import masar.ui.ServiceCard;

/** Where promotions stand in menus, among the services and on the person's page. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    private static final String MINE = "/my/promotion";

    private record Line(Audience audience, int order, String key, String address, String icon) implements MenuEntry {
    }

    private record Door(int order, String key, String address, String icon) implements PersonDoor {
    }

    /** The own readiness. */
    @Produces
    public MenuEntry readiness() {
        return new Line(Audience.MY, 23, "menu.promotion", MINE, "ladder");
    }

    /** The own readiness, among the services. */
    @Produces
    public ServiceCard service() {
        String k = "ready.card.";
        return new ServiceCard("my-promotion", 45, Audience.MY, "ready.title", k + "summary", List.of(k + "step1", k + "step2"), List.of(k + "condition1"),
                List.of(), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2", k + "question3"), MINE);
    }

    /** Somebody's readiness, from their page at HR's desk. */
    @Produces
    public PersonDoor door() {
        return new Door(20, "ready.door", "/agency/promotion", "ladder");
    }
}
