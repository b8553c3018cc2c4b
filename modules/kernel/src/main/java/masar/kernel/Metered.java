package masar.kernel;

import java.util.List;
import java.util.function.LongSupplier;

/** A module that lends numbers to whoever runs the house: how much waits, how much is late. They stand in {@code /metrics} and on the
 * operators' page, there by the words {@code meter.NAME}. */
public interface Metered {
    /**
     * One number of the whole installation, never of a person.
     *
     * @param name  words parted by dots, like {@code outbox.waiting}; never changed, since alarms are set on it
     * @param means one English sentence
     * @param value reads it anew; cheap at national size
     * @param alarm whether somebody has to look as soon as it is not zero
     */
    record Meter(String name, String means, LongSupplier value, boolean alarm) {
    }

    /** The numbers of this module. */
    List<Meter> meters();
}
