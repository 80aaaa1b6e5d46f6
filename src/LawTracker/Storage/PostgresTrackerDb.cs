using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LawTracker.Storage;

public sealed class PostgresTrackerDb(DbContextOptions<PostgresTrackerDb> options) : TrackerDb(options)
{
    /// <summary>Text sorts by its bytes, as in SQLite, whatever the database's own order is.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C").HaveConversion<Storable>();
    }

    /// <summary>PostgreSQL takes neither NUL nor half a surrogate pair; what a page has of them becomes the sign for "unreadable".</summary>
    sealed class Storable() : ValueConverter<string, string>(v => Mend(v), v => v)
    {
        static string Mend(string text)
        {
            if (!text.Contains('\0', StringComparison.Ordinal) && !text.Any(char.IsSurrogate))
                return text;
            var mended = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
                mended.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
            return mended.ToString();
        }
    }

    /// <summary>Lets <c>dotnet ef migrations add</c> build the model without a server.</summary>
    public sealed class Design : IDesignTimeDbContextFactory<PostgresTrackerDb>
    {
        public PostgresTrackerDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresTrackerDb>().UseNpgsql("Host=nowhere").Options);
    }
}
