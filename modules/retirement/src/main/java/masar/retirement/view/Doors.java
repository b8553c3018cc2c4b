package masar.retirement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.kernel.OpenToAll;
import masar.records.PersonDoor;

/** Where the person's page leads to from here. */
@ApplicationScoped
@OpenToAll("says where a page is; the page guards itself")
public class Doors {
    private record Door(int order, String key, String address, String icon) implements PersonDoor {
        @Override
        public boolean serving() {
            return true;
        }
    }

    /** Ending somebody's service. */
    @Produces
    public PersonDoor opening() {
        return new Door(40, "opening.door", "/agency/leaving/open", "calendar");
    }

    /** Extending it beyond the age. */
    @Produces
    public PersonDoor extension() {
        return new Door(45, "extension.door", "/agency/extension", "calendar");
    }
}
