package masar.records;

/** What a higher module keeps about a person, reached from the person's page at HR's desk: a CDI bean of this type, found by the page. */
public interface PersonDoor {
    /** Place among the doors, ascending. */
    int order();

    /** Text key of the label. */
    String key();

    /** Address of the page, to which {@code ?person=ID} is added. */
    String address();

    /** Whether it is there for those who serve alone. */
    default boolean serving() {
        return false;
    }

    /** Icon: a name in masar/icons.svg. */
    default String icon() {
        return "paper";
    }
}
