package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A courier of the tests: notes what arrives, and fails as often as told. */
@ApplicationScoped
class PostOffice implements Courier {
    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return "test";
    }

    public void failNext(String key, int times) {
        failures.put(key, new AtomicInteger(times));
    }

    public List<String> arrived(String start) {
        return arrived.stream().filter(k -> k.startsWith(start)).toList();
    }

    @Override
    public void deliver(OutboxMessage message) {
        AtomicInteger left = failures.get(message.key());
        if (left != null && left.getAndDecrement() > 0) {
            throw new IllegalStateException("the other end is down");
        }
        arrived.add(message.key());
    }
}
