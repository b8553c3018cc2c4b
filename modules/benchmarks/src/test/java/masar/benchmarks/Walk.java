package masar.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The addresses that somebody is led to, a few of each shape: path and names of parameters. */
final class Walk {
    private static final int OF_ONE_SHAPE = Integer.getInteger("bench.shape", 2);
    private static final String IN_JARS = "META-INF/resources/";

    private Walk() {
    }

    /** Every address that answers 200, beginning with the pages named and following links from there. */
    static List<String> of(Role role, Person person, Set<String> pages) throws IOException {
        Deque<String> open = new ArrayDeque<>(pages.stream().filter(role::walks).toList());
        open.addFirst(role == Role.ANYBODY ? "/" : "/my/");
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Integer> shapes = new HashMap<>();
        List<String> found = new ArrayList<>();
        while (!open.isEmpty()) {
            String address = open.pop();
            if (seen.add(address) && shapes.merge(shape(address), 1, Integer::sum) <= OF_ONE_SHAPE) {
                Answer answer = person.once(person.request(address));
                if (answer.status() == 200) {
                    if (role.walks(address)) {
                        found.add(address);
                    }
                    links(answer, address).stream().filter(role::walks).forEach(open::add);
                }
            }
        }
        return found;
    }

    private static List<String> links(Answer answer, String address) {
        List<String> links = new ArrayList<>();
        for (Element link : Jsoup.parse(answer.text(), "http://localhost" + address).select("a[href]")) {
            String url = link.absUrl("href").replaceAll("#.*", "").replaceAll("([?&])lang=\\w+&?", "$1").replaceAll("[?&]$", "");
            if (url.startsWith("http://localhost/") && !url.matches(".*/(sign-out|sign-in|callback)\\b.*|.*\\.(png|svg|css|js|webmanifest)$")) {
                links.add(url.substring("http://localhost".length()));
            }
        }
        return links;
    }

    static String shape(String address) {
        int question = address.indexOf('?');
        if (question < 0) {
            return address.replaceAll("[0-9a-f]{16,}|\\d{4,}", "…");
        }
        Set<String> names = new TreeSet<>();
        for (String pair : address.substring(question + 1).split("&")) {
            names.add(pair.replaceAll("=.*", ""));
        }
        return address.substring(0, question) + names;
    }

    /** The addresses of all pages in the JAR, without {@code .xhtml}. */
    static Set<String> pages(Path jar) throws IOException {
        Set<String> found = new TreeSet<>();
        try (InputStream in = Files.newInputStream(jar)) {
            pages(in, "", found);
        }
        return found;
    }

    private static void pages(InputStream in, String below, Set<String> found) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith("/ROOT.war")) {
                pages(new ByteArrayInputStream(zip.readAllBytes()), "", found);
            } else if (name.startsWith("WEB-INF/lib/") && name.endsWith(".jar")) {
                pages(new ByteArrayInputStream(zip.readAllBytes()), IN_JARS, found);
            } else if (name.endsWith(".xhtml") && name.startsWith(below) && !name.matches("(META-INF/resources/)?(WEB-INF|META-INF/(?!resources)|MICRO-INF).*")) {
                found.add("/" + name.substring(below.length(), name.length() - ".xhtml".length()).replaceAll("(^|/)index$", "$1"));
            }
        }
    }
}
