package masar.leave.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.records.PersonDoor;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** Where the person's page leads to from here. */
@ApplicationScoped
@OpenToAll("says where a page is; the page guards itself")
public class Doors {
    private record Door(int order, String key, String address, String icon) implements PersonDoor {
    }

    /** The leaves of somebody. */
    @Produces
    public PersonDoor leaves() {
        return new Door(20, "leaves.door", "/agency/leaves", "calendar");
    }

    /** What becomes of medical reports, among the services. */
    @Produces
    public ServiceCard medical() {
        String k = "medical.card.";
        return new ServiceCard("medical-reports", 64, Audience.MY, k + "title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"), List.of(k + "condition"),
                List.of(), "leave.card.time", "leave.card.fee", "leave.card.channel", List.of(k + "question2", k + "question1"), "/my/leave");
    }
}
