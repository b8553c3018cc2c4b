package masar.performance.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Audience;
import masar.ui.MenuEntry;
import masar.ui.ServiceCard;

/** The lines of the menus, and the card among the services. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    @Inject Caller caller;

    private record Line(Audience audience, int order, String key, String address, String also, BooleanSupplier shows) implements MenuEntry {
        @Override
        public String icon() {
            return "done";
        }

        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || path.matches(also);
        }
    }

    /** «أدائي». */
    @Produces
    public MenuEntry mine() {
        return new Line(Audience.MY, 25, "menu.charter", "/my/charters", "/my/charter(-notes)?", () -> true);
    }

    /** The charters of a manager's people and of the agency, and from there the cycle and the cases. */
    @Produces
    public MenuEntry charters() {
        return new Line(Audience.AGENCY, 23, "menu.charters", "/agency/charters", "/agency/(charter|charter-notes|team-spread|goal|rating|performance|low-ratings?)", () -> caller.may(Power.DIRECT_MANAGER)
                || caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR) || caller.may(Power.COMPETENT_AUTHORITY));
    }

    /** The shares of a year and how ratings are spread. */
    @Produces
    public MenuEntry shares() {
        return new Line(Audience.MINISTRY, 35, "menu.shares", "/ministry/shares", "", () -> caller.may(Power.MINISTRY_OFFICER, ""));
    }

    /** Charter and rating, among the services. */
    @Produces
    public ServiceCard card() {
        String k = "charters.card.";
        return new ServiceCard("performance", 66, Audience.MY, k + "title", k + "summary", List.of(k + "step1", k + "step2", k + "step3", k + "step4"), List.of(k + "condition"),
                List.of(), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2"), "/my/charters");
    }
}
