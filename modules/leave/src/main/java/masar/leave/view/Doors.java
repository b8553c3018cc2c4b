package masar.leave.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.kernel.OpenToAll;
import masar.records.PersonDoor;

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
}
