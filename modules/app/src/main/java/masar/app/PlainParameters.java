package masar.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters without NUL, which no text holds: pasting and programs bring it along, and PostgreSQL refuses whatever contains it. */
final class PlainParameters extends HttpServletRequestWrapper {
    PlainParameters(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return plain(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return plain(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> all.put(name, plain(values)));
        return all;
    }

    private static String[] plain(String[] values) {
        return values == null ? null : Arrays.stream(values).map(PlainParameters::plain).toArray(String[]::new);
    }

    private static String plain(String value) {
        return value == null ? null : value.replace("\0", "");
    }
}
