using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LawTracker.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Checks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Links",
                columns: table => new
                {
                    Url = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LookedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MovedTo = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SinceAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    LastGoodAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Links", x => x.Url);
                });

            migrationBuilder.CreateTable(
                name: "Mismatches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Json = table.Column<byte[]>(type: "bytea", nullable: false),
                    FactsSha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FirstSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IgnoredBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IgnoredWhy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IgnoredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IgnoredUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IgnoredFacts = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReopenedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReopenedWhy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReopenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mismatches", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Mismatches_Kind_Subject",
                table: "Mismatches",
                columns: new[] { "Kind", "Subject" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Links");

            migrationBuilder.DropTable(
                name: "Mismatches");
        }
    }
}
