package masar.kernel;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The few values of a finding, in the order in which they were said; never changed. Findings are made by the million when everybody
 * is looked at, and a hash table anew for each value said was most of their price.
 */
final class NamedValues extends AbstractMap<String, Object> {
    static final NamedValues NONE = new NamedValues(new String[0], new Object[0]);
    private final String[] names;
    private final Object[] values;

    private NamedValues(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** These values, each made plain; the same when they are such already. */
    static NamedValues of(Map<String, Object> map) {
        if (map instanceof NamedValues same) {
            return same;
        }
        NamedValues all = NONE;
        for (Entry<String, Object> entry : map.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** These and one more, which takes the place of one of the same name. */
    NamedValues with(String name, Object value) {
        Object plain = Finding.plain(value);
        int at = place(name);
        if (at >= 0) {
            Object[] changed = values.clone();
            changed[at] = plain;
            return new NamedValues(names, changed);
        }
        String[] more = Arrays.copyOf(names, names.length + 1);
        Object[] all = Arrays.copyOf(values, values.length + 1);
        more[names.length] = name;
        all[values.length] = plain;
        return new NamedValues(more, all);
    }

    private int place(Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Object get(Object name) {
        int at = place(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, Object>> {
        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Entry<String, Object> next() {
                    if (next == names.length) {
                        throw new NoSuchElementException();
                    }
                    return Map.entry(names[next], values[next++]);
                }
            };
        }
    }
}
