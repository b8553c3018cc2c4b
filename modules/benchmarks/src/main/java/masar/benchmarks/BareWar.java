package masar.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masar.benchmarks.bare.BareRecord;
import masar.kernel.Setting;
import masar.kernel.storage.HouseDataSource;
import masar.kernel.storage.Statements;

/** Packs the yardsticks: a WAR of our own classes in {@code bare} alone, deployed beside the product in the server that is measured. */
final class BareWar {
    private static final String PAGES = "/masar/benchmarks/bare/";
    private static final List<String> NAMES = List.of("record", "inbox", "send");

    private BareWar() {
    }

    /** The yardsticks; they answer below {@code /bare}. */
    static Path yardsticks(Path folder) throws IOException {
        Path war = Files.createDirectories(folder).resolve("bare.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (Path one : classes()) {
                put(zip, "WEB-INF/classes/masar/benchmarks/bare/" + one.getFileName(), Files.readAllBytes(one));
            }
            for (Class<?> shared : List.of(HouseDataSource.class, Setting.class, Statements.class)) {
                put(zip, "WEB-INF/classes/" + shared.getName().replace('.', '/') + ".class", resource("/" + shared.getName().replace('.', '/') + ".class"));
            }
            put(zip, "WEB-INF/web.xml", resource(PAGES + "web.xml"));
            put(zip, "WEB-INF/beans.xml", resource(PAGES + "beans.xml"));
            for (String page : NAMES) {
                put(zip, page + ".xhtml", resource(PAGES + page + ".facelet"));
            }
        }
        return war;
    }

    /** A WAR with one page in it, for the start of a server that has nothing to do; by the folder the server knows that it is one. */
    static Path empty(Path folder) throws IOException {
        Path war = Files.createDirectories(folder).resolve("ROOT.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            put(zip, "index.html", "<p>empty</p>".getBytes(StandardCharsets.UTF_8));
            put(zip, "WEB-INF/", new byte[0]);
            put(zip, "WEB-INF/web.xml", "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>".getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }

    private static List<Path> classes() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(BareRecord.class.getResource("BareRecord.class").toURI()).getParent())) {
            return all.filter(f -> f.toString().endsWith(".class")).toList();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = BareWar.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return in.readAllBytes();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
