using LawTracker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests.Storage;

public class BackupTests
{
    [Fact]
    public void A_backup_taken_in_use_restores_what_was_there_and_what_it_replaces_is_kept()
    {
        using var world = TrackerFixture.Published();
        var backup = Path.Combine(world.Root, "backup.db");
        world.Store.Backup(backup);
        world.AddLaw("string-act", "X. Code § 77-301");
        world.Import();
        world.Close();
        new SqliteStore(world.Database).Restore(backup);
        Assert.Equal((8, 2), (world.Revisions, world.Corpus.Laws.Count));
        world.Close();
        new SqliteStore(world.Database).Restore(world.Database + ".before-restore");
        Assert.Equal(9, world.Revisions);
    }

    [Fact]
    public void Commits_that_still_stand_in_the_log_of_a_killed_process_are_kept_with_what_is_replaced()
    {
        using var world = TrackerFixture.Published();
        var backup = Path.Combine(world.Root, "backup.db");
        world.Store.Backup(backup);
        using var reader = world.Store.Open();
        // Held open: the last connection to close would take the log with it.
        reader.Database.OpenConnection();
        _ = reader.Revisions.First();
        world.AddLaw("string-act", "X. Code § 77-301");
        world.Import();
        var killed = Path.Combine(world.Root, "killed");
        Directory.CreateDirectory(killed);
        foreach (var end in new[] { "", "-wal" })
            File.Copy(world.Database + end, Path.Combine(killed, "lawtracker.db" + end));
        Assert.NotEqual(0, new FileInfo(Path.Combine(killed, "lawtracker.db-wal")).Length);
        var store = new SqliteStore(Path.Combine(killed, "lawtracker.db"));
        store.Restore(backup);
        Assert.Equal(8, Count(store));
        Assert.Equal(9, Count(new SqliteStore(store.Name + ".before-restore")));
    }

    [Fact]
    public void A_restore_is_refused_while_the_database_is_in_use()
    {
        using var world = TrackerFixture.Published();
        var backup = Path.Combine(world.Root, "backup.db");
        world.Store.Backup(backup);
        var error = Assert.Throws<InvalidOperationException>(() => new SqliteStore(world.Database).Restore(backup));
        Assert.Equal("Another process uses the database. Stop it (the web app, another command), then restore.", error.Message);
        Assert.Equal(8, world.Revisions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a database at all, but long enough to be looked at as one, surely")]
    [InlineData("sqlite")]
    [InlineData("half")]
    public void What_is_no_whole_backup_is_refused_and_nothing_changes(string content)
    {
        using var world = TrackerFixture.Published();
        var file = Path.Combine(world.Root, "odd.db");
        Make(world, file, content);
        world.Close();
        var error = Assert.Throws<InvalidOperationException>(() => new SqliteStore(world.Database).Restore(file));
        Assert.StartsWith($"{file} is not a backup of a tracker", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.", error.Message, StringComparison.Ordinal);
        Assert.Equal(8, world.Revisions);
    }

    [Fact]
    public void A_backup_does_not_overwrite()
    {
        using var world = TrackerFixture.Published();
        var file = Path.Combine(world.Root, "mine.txt");
        File.WriteAllText(file, "mine");
        Assert.Throws<SqliteException>(() => world.Store.Backup(file));
        Assert.Equal("mine", File.ReadAllText(file));
    }

    static void Make(TrackerFixture world, string file, string content)
    {
        if (content == "sqlite")
        {
            using var other = new SqliteConnection($"Data Source={file};Pooling=False");
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE Kites (Id INTEGER)";
            command.ExecuteNonQuery();
        }
        else if (content == "half")
        {
            world.Store.Backup(file);
            using var cut = new FileStream(file, FileMode.Open);
            cut.SetLength(cut.Length / 2);
        }
        else
        {
            File.WriteAllText(file, content);
        }
    }

    static int Count(TrackerStore store)
    {
        using var db = store.Open();
        return db.Revisions.Count();
    }
}
