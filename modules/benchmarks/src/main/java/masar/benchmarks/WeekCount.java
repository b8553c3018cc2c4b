package masar.benchmarks;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What people were answered in a week, held afterwards against what is in the database. */
final class WeekCount {
    /** Applications that were answered as sent. */
    final AtomicInteger applications = new AtomicInteger();
    /** Corrections that an officer was told are verified. */
    final AtomicInteger verified = new AtomicInteger();
    /** Numbers of corrections that no officer has taken yet, in the order in which they were sent. */
    final BlockingQueue<String> toVerify = new LinkedBlockingQueue<>();
    private final Set<String> numbers = ConcurrentHashMap.newKeySet();

    /** A correction was answered with this number, which nobody else's may have. */
    void sent(String number) {
        if (number == null || !number.matches("\\d[\\d-]+\\d") || !numbers.add(number)) {
            throw new WrongAnswer("sent, and the number is " + number);
        }
        toVerify.add(number);
    }

    /** How many corrections were answered with a number. */
    int corrections() {
        return numbers.size();
    }
}
